//! Whether a drawing can be drawn, and is: that each has lines, that its path data can be read and
//! stays within its box, and that something shows it. It refuses to judge what a drawing shows.

use super::Faults;
use super::tables::{DRAWINGS, PLACES};
use crate::catalogue::{Catalogue, Drawing};

pub(super) fn check(catalogue: &Catalogue, faults: &mut Faults) {
    for (id, drawing) in catalogue.all::<Drawing>() {
        let of_actions = catalogue.actions.iter().map(|action| action.drawing);
        let of_steps = catalogue.relief.iter().map(|step| step.drawing);
        let shown = of_actions.chain(of_steps).any(|shown| shown == Some(id));
        if !shown && id != catalogue.legs && !faults.any_in(PLACES) {
            let expected = "an action, a step or the places to show it";
            faults.add(DRAWINGS, &drawing.id, expected, "none");
        }
        if drawing.strokes.is_empty() {
            faults.add(DRAWINGS, &drawing.id, "strokes", "none");
        }
        for stroke in &drawing.strokes {
            path(DRAWINGS, &drawing.id, &stroke.path, drawing, faults);
        }
    }
    // Without a sound drawing it is not known which box the places have to lie in.
    if let Some(legs) = catalogue.drawings.get(catalogue.legs.index())
        && !faults.any_in(PLACES)
    {
        for place in &catalogue.places {
            path(PLACES, &place.id, &place.path, legs, faults);
        }
    }
}

fn path(file: &str, id: &str, data: &str, drawing: &Drawing, faults: &mut Faults) {
    let (width, height) = (f64::from(drawing.width), f64::from(drawing.height));
    let wrong = match points(data) {
        Err(found) => Some(("path data that begins with M", found)),
        Ok(points) => points
            .into_iter()
            .find(|&(x, y)| !(0.0..=width).contains(&x) || !(0.0..=height).contains(&y))
            .map(|(x, y)| ("every point within the drawing's box", format!("{x} {y}"))),
    };
    if let Some((expected, found)) = wrong {
        faults.add(file, id, expected, found);
    }
}

type Point = (f64, f64);

/// Every point that path data names, those that pull a curve among them: a curve never leaves the
/// space between them. Or what could not be read. Arcs are not known: their numbers are no points.
fn points(data: &str) -> Result<Vec<Point>, String> {
    let mut points = Vec::new();
    let (mut at, mut start) = ((0.0, 0.0), (0.0, 0.0));
    let mut rest = data.trim_start();
    while let Some(command) = rest.chars().next() {
        let group = match command.to_ascii_uppercase() {
            'M' => 2,
            _ if points.is_empty() => return Err(format!("`{command}`")),
            'Z' => 0,
            'H' | 'V' => 1,
            'L' | 'T' => 2,
            'S' | 'Q' => 4,
            'C' => 6,
            _ => return Err(format!("`{command}`")),
        };
        let (numbers, after) = numbers(&rest[command.len_utf8()..])?;
        rest = after;
        if group == 0 && numbers.is_empty() {
            at = start;
            continue;
        }
        if group == 0 || numbers.is_empty() || numbers.len() % group != 0 {
            return Err(format!("{} numbers after `{command}`", numbers.len()));
        }
        for (index, numbers) in numbers.chunks_exact(group).enumerate() {
            let named = named(command, at, numbers);
            at = named.last().copied().unwrap_or(at);
            if index == 0 && command.eq_ignore_ascii_case(&'m') {
                start = at;
            }
            points.extend(named);
        }
    }
    if points.is_empty() {
        return Err("nothing".to_owned());
    }
    Ok(points)
}

/// The points that a command names by its numbers; a small letter counts from where the line is.
fn named(command: char, at: Point, numbers: &[f64]) -> Vec<Point> {
    let relative = command.is_ascii_lowercase();
    let (x, y) = if relative { at } else { (0.0, 0.0) };
    match (command.to_ascii_uppercase(), numbers) {
        ('H', [along]) => vec![(x + along, at.1)],
        ('V', [down]) => vec![(at.0, y + down)],
        _ => numbers
            .chunks_exact(2)
            .map(|pair| (x + pair[0], y + pair[1]))
            .collect(),
    }
}

/// The numbers up to the next command, and what follows them.
fn numbers(data: &str) -> Result<(Vec<f64>, &str), String> {
    let mut numbers = Vec::new();
    let mut rest = data;
    loop {
        rest = rest.trim_start_matches(|c: char| c == ',' || c.is_ascii_whitespace());
        let sign = usize::from(rest.starts_with(['-', '+']));
        let mut dots = 0;
        let digits = rest[sign..].find(|c: char| {
            dots += usize::from(c == '.');
            !(c.is_ascii_digit() || c == '.' && dots == 1)
        });
        let end = digits.map_or(rest.len(), |at| sign + at);
        if end == 0 {
            return Ok((numbers, rest));
        }
        let number = &rest[..end];
        numbers.push(number.parse().map_err(|_| format!("`{number}`"))?);
        rest = &rest[end..];
    }
}
