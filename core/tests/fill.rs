//! Sentences with places to fill in.

use cramp_check_core::text::fill;

#[test]
fn places_are_filled_and_all_else_stays() {
    let values = [("night", "12"), ("nights", "42"), ("sly", "{night}")];
    for (sentence, filled) in [
        ("Night {night} of {nights}", "Night 12 of 42"),
        ("{night}{nights}{night}", "124212"),
        ("nothing to fill", "nothing to fill"),
        ("", ""),
        // What a person or a page has said is no place.
        ("{sly} of {nights}", "{night} of 42"),
        // What nobody fills can be seen.
        ("{nobody} and {night}", "{nobody} and 12"),
        ("a brace { and {night", "a brace { and {night"),
        ("{{night}}", "{12}"),
    ] {
        assert_eq!(fill(sentence, &values), filled, "{sentence}");
    }
}
