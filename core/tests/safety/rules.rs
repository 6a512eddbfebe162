//! What is demanded, as tables written by hand from the clinical rules that the project was given:
//! which sign asks for what help, what leads to an item, and who must be spared what. It owns nothing
//! else, and refuses to know the engine and the content's own gates: it is what both are held
//! against, so it may only be changed where the clinical rules change.

/// A *yes* asks for an ambulance now, a *not sure* for help today.
pub const EMERGENCY: &[&str] = &[
    "clot_lung", "blocked_artery", "tetanus_spasm", "spinal_nerves", "cramps_with_collapse",
    "spreading_infection", "poisoning", "alcohol_withdrawal", "stroke",
];

/// A *yes* asks for help today, a *not sure* for an appointment.
pub const URGENT: &[&str] = &[
    "clot_leg", "long_cramp", "poison_contact", "dirty_wound", "statin_muscle", "fluid_loss",
    "fast_weakness", "cramps_elsewhere", "rest_pain", "hot_skin", "quinine_bleeding", "dark_pee",
    "weak_on_medicine",
];

/// The one urgent sign that is urgent even where it is only in doubt.
pub const URGENT_IN_DOUBT: &str = "clot_leg";

/// A *yes* asks for an appointment, a *not sure* for nothing.
pub const ROUTINE: &[&str] = &[
    "frequent", "numb_or_both_swollen", "slow_wasting", "walking_pain", "urge_to_move", "no_better",
    "worried",
];

pub const HABITS: &[&str] = &[
    "h_sit_long", "h_low_activity", "h_overexert", "h_stand_long", "h_posture", "h_low_fluid",
    "h_sweat", "h_alcohol", "h_caffeine", "h_shoes", "h_bedding", "h_toes_down", "h_tight_calf",
];

pub const BODY: &[&str] = &["b_age60", "b_pregnant", "b_flat_feet"];

/// Quinine is not among them: it is never a reason, only a danger.
pub const MEDICINES: &[&str] = &[
    "m_diuretic_ksparing", "m_diuretic_thiazide", "m_diuretic_loop", "m_laba", "m_saba", "m_statin",
    "m_hormone_bone", "m_naproxen_iron", "m_pill", "m_bp_other", "m_chemo", "m_new",
];

pub const CONDITIONS: &[&str] = &[
    "c_kidney", "c_dialysis", "c_liver", "c_pad", "c_diabetes", "c_neuropathy", "c_spine",
    "c_thyroid", "c_parkinsons", "c_mnd_muscle", "c_arthritis", "c_varicose", "c_heart_failure",
    "c_electrolyte", "c_anaemia",
];

/// They change the list and never count as a reason for cramps.
pub const SAFETY: &[&str] = &[
    "s_fluid_limit", "s_unsteady", "s_numb_feet", "s_no_exercise", "s_leg_injury", "s_alcohol_dep",
    "s_postnatal", "m_quinine",
];

/// A *yes* ends everything: the tool is for adults.
pub const CHILD: &str = "s_under18";

/// Signs that follow from a *yes* to something else, each asking for an appointment.
pub const FOLLOWING: &[(&str, &[&str])] = &[
    ("medicine_question", MEDICINES),
    ("known_condition", CONDITIONS),
    ("much_alcohol", &["h_alcohol", "s_alcohol_dep"]),
    ("pregnant", &["b_pregnant"]),
    ("takes_quinine", &["m_quinine"]),
    ("effort_limit", &["s_no_exercise"]),
    ("numb_or_both_swollen", &["s_numb_feet"]),
];

/// Items for everyone who may look after themselves or wait for an appointment.
pub const FOR_EVERYONE: &[&str] = &[
    "stretch_night", "bed_loose", "fluids_day", "shoes", "bike_evening", "diary", "night_safety",
];

/// The list for someone who needs help today; and of these, what someone who waits for an
/// appointment gets beside the usual list.
pub const TODAY: &[&str] = &["diary", "med_list"];
pub const APPOINTMENT: &str = "med_list";

/// A *yes* that leads to an item, at self-care and routine level.
pub const LEADS_TO: &[(&str, &[&str])] = &[
    ("stretch_night", &["h_tight_calf"]),
    ("bed_loose", &["h_bedding", "h_toes_down"]),
    ("foot_position", &["h_toes_down"]),
    ("fluids_day", &["h_low_fluid"]),
    ("shoes", &["h_shoes", "h_stand_long", "b_flat_feet"]),
    ("bike_evening", &["h_low_activity"]),
    ("move_breaks", &["h_sit_long", "h_posture"]),
    ("more_walking", &["h_low_activity"]),
    ("stand_breaks", &["h_stand_long"]),
    ("sit_well", &["h_posture"]),
    ("ease_training", &["h_overexert"]),
    ("replace_sweat", &["h_sweat"]),
    ("alcohol_less", &["h_alcohol"]),
    ("alcohol_help", &["s_alcohol_dep"]),
    ("caffeine_less", &["h_caffeine"]),
    ("midwife_tell", &["b_pregnant"]),
    ("foot_exercises", &["b_pregnant"]),
    ("med_review", MEDICINES),
    ("quinine_review", &["m_quinine"]),
    ("care_team", CONDITIONS),
    ("injury_ask", &["s_leg_injury"]),
];

/// What a *yes* brings to someone who needs help today, too.
pub const TODAY_IF: (&str, &str) = ("alcohol_help", "s_alcohol_dep");

/// What a *not sure* brings by itself, as a *yes* does.
pub const IN_DOUBT: (&str, &str) = ("injury_ask", "s_leg_injury");

const NO_FLUID: &[&str] =
    &["s_fluid_limit", "c_heart_failure", "c_kidney", "c_dialysis", "c_liver"];

/// On *yes* or *not sure* to any of these, the first item gives way to the second. Of two that are
/// about the same item, the earlier one counts.
pub const GIVES_WAY: &[(&[&str], &str, &str)] = &[
    (NO_FLUID, "fluids_day", "fluid_plan"),
    (&["s_unsteady"], "stretch_night", "stretch_seated"),
    (&["s_alcohol_dep"], "alcohol_less", "alcohol_help"),
    (&["b_pregnant", "c_liver"], "alcohol_less", "alcohol_ask"),
];

/// On *yes* or *not sure* to any of these, none of those items, whatever else leads to them.
pub const SPARED: &[(&[&str], &[&str])] = &[
    (NO_FLUID, &["fluids_day", "replace_sweat"]),
    (
        &[
            "s_unsteady", "s_no_exercise", "s_leg_injury", "b_pregnant", "c_heart_failure", "c_pad",
            "c_dialysis", "walking_pain",
        ],
        &["bike_evening"],
    ),
    (&["s_unsteady"], &["stretch_night", "more_walking"]),
    (
        &["s_leg_injury"],
        &["stretch_night", "stretch_seated", "more_walking", "ease_training", "foot_exercises"],
    ),
    (&["s_alcohol_dep", "b_pregnant", "c_liver"], &["alcohol_less"]),
    (&["s_alcohol_dep"], &["alcohol_ask"]),
    (&["b_pregnant"], &["foot_position"]),
    (&["s_no_exercise"], &["more_walking", "ease_training"]),
];

/// None of those while any urgent sign is in doubt.
pub const SPARED_IN_DOUBT: &[&str] = &[
    "stretch_night", "stretch_seated", "bike_evening", "more_walking", "ease_training",
    "replace_sweat",
];

/// What to do during a cramp, in order.
pub const RELIEF: &[&str] = &[
    "stay_safe", "pull_toes", "stand_on_it", "rub", "walk", "warm_or_cold", "painkiller_note",
    "ten_minutes",
];

/// On *yes* or *not sure* to any of these, none of those steps.
pub const RELIEF_SPARED: &[(&[&str], &[&str])] = &[
    (&["s_unsteady", "s_leg_injury"], &["stand_on_it", "walk"]),
    (&["s_leg_injury", "numb_or_both_swollen"], &["rub"]),
    (
        &[
            "s_numb_feet", "c_neuropathy", "c_diabetes", "c_pad", "walking_pain",
            "numb_or_both_swollen",
        ],
        &["warm_or_cold"],
    ),
];

/// None of those while any urgent sign is in doubt.
pub const RELIEF_SPARED_IN_DOUBT: &[&str] = &["rub", "warm_or_cold"];

/// What may come in for safety on a *not sure*: it asks someone, or is the milder of two.
pub const MILDER: &[&str] =
    &["fluid_plan", "stretch_seated", "alcohol_help", "alcohol_ask", "injury_ask", "med_list"];

const CLOTS: &[&str] = &["m_pill", "m_hormone_bone", "s_leg_injury", "s_postnatal", "b_pregnant"];

/// Words that must be said on a *yes* to any of these (of what, which, on what), and whether on a
/// *not sure* as well; where that is not laid down, both will do.
pub const WORDS: &[(&str, &str, &[&str], Option<bool>)] = &[
    ("clot_lung", "clots_more_likely", CLOTS, Some(false)),
    ("clot_leg", "clots_more_likely", CLOTS, Some(false)),
    ("clot_leg", "maternity", &["b_pregnant", "s_postnatal"], Some(true)),
    ("shoes", "foot_clinic", &["c_diabetes", "c_neuropathy", "s_numb_feet"], None),
    ("care_team", "dialysis", &["c_dialysis"], None),
    ("care_team", "parkinsons", &["c_parkinsons"], None),
    ("med_review", "statin", &["m_statin"], None),
    ("move_breaks", "change_position", &["s_no_exercise"], Some(true)),
    ("move_breaks", "seated", &["s_unsteady"], None),
    ("pull_toes", "other_leg", &["s_leg_injury"], Some(true)),
    ("rub", "pregnancy", &["b_pregnant"], None),
];
