//! The person's own calendar: which day and which night a moment belongs to, by the clock on their
//! wall. It owns days as plain numbers and where one ends; it refuses to know what time it is now,
//! what time zones there are, and what was done on a day ([`crate::diary`]).
//!
//! What is kept is only ever a day of this calendar, never an instant. So a change of clocks or of
//! time zone moves nothing that was logged before.

const SECONDS_A_MINUTE: i64 = 60;
const MINUTES_A_DAY: i64 = 24 * 60;

/// From 1 March of the year 0 to 1 January 1970.
const DAYS_TO_1970: i64 = 719_468;
const DAYS_AN_ERA: i64 = 146_097;

/// A night belongs to the day on whose evening it began, until this time of the next day.
const NOON: u16 = 12 * 60;

/// Someone still up before this time may well think of it as yesterday evening.
const SMALL_HOURS_END: u16 = 4 * 60;

/// A day of the person's own calendar, as days since 1 January 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

impl Day {
    /// 1 January 2020. No plan was begun before: a clock that says so has been set wrong, as it is
    /// on a device whose battery ran empty.
    pub const EARLIEST: Day = Day(18_262);

    /// The day so many days later, or earlier where negative; the last day there is where that
    /// cannot be counted.
    #[must_use]
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }

    /// How many days later than `earlier` it is; negative where it is before.
    #[must_use]
    pub fn since(self, earlier: Day) -> i64 {
        i64::from(self.0) - i64::from(earlier.0)
    }

    /// Its year, month and day of the month, by the calendar of today's leap years.
    #[must_use]
    pub fn civil(self) -> (i32, u8, u8) {
        // Counted in years that begin on 1 March, so that a leap day is the last of its year, and
        // in eras of 400 years, which are all alike.
        let days = i64::from(self.0) + DAYS_TO_1970;
        let era = days.div_euclid(DAYS_AN_ERA);
        let day = days.rem_euclid(DAYS_AN_ERA);
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (month, later) = if month < 10 {
            (month + 3, 0)
        } else {
            (month - 9, 1)
        };
        let year = era * 400 + year + later;
        (
            i32::try_from(year).unwrap_or_default(),
            u8::try_from(month).unwrap_or_default(),
            u8::try_from(day).unwrap_or_default(),
        )
    }
}

/// A time of day as a form says it, such as `21:00`, in minutes since midnight.
#[must_use]
pub fn minute_of(time: &str) -> Option<u16> {
    let (hours, minutes) = time.split_once(':')?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.get(..2)?.parse().ok()?);
    (hours < 24 && minutes < 60).then(|| hours * 60 + minutes)
}

/// A moment as the clock and the calendar on the person's wall show it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Moment {
    /// Seconds since 1970, wherever the person is: to tell how much time has passed.
    pub instant: i64,
    /// The day.
    pub day: Day,
    /// Minutes since midnight by the clock on the wall, 0 to 1439. On a day when the clocks change
    /// this is not how many minutes have passed.
    pub minute: u16,
}

impl Moment {
    /// The moment that is `instant` seconds since 1970 where the clocks are `offset` minutes ahead
    /// of UTC (behind, where negative).
    #[must_use]
    pub fn at(instant: i64, offset: i32) -> Moment {
        let utc = instant.div_euclid(SECONDS_A_MINUTE);
        let wall = utc.saturating_add(i64::from(offset));
        let last = |out_of_range: i64| if out_of_range < 0 { i32::MIN } else { i32::MAX };
        let day = wall.div_euclid(MINUTES_A_DAY);
        let minute = wall.rem_euclid(MINUTES_A_DAY);
        Moment {
            instant,
            day: Day(i32::try_from(day).unwrap_or(last(day))),
            minute: u16::try_from(minute).unwrap_or_default(),
        }
    }

    /// The night that it belongs to, called by the day on whose evening that night began: the
    /// coming night in the afternoon, the past one in the morning.
    #[must_use]
    pub fn night(self) -> Day {
        if self.minute < NOON {
            self.day.plus(-1)
        } else {
            self.day
        }
    }

    /// Whether it is after midnight and not yet morning, when someone who is still up may want to
    /// log what they do for the evening that is ending.
    #[must_use]
    pub fn is_small_hours(self) -> bool {
        self.minute < SMALL_HOURS_END
    }
}
