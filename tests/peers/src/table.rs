//! Tables in Markdown, the least of each column in bold.

use std::fmt::Write as _;

/// What a way has in a column: nothing, or a number.
pub(crate) type Cell = Option<f64>;

pub(crate) struct Row {
    pub(crate) way: &'static str,
    pub(crate) cells: Vec<Cell>,
    /// Whether it is one of those that are compared.
    pub(crate) counts: bool,
}

pub(crate) fn rounded(number: f64) -> String {
    let decimals = if number == 0.0 || number >= 100.0 {
        0
    } else if number >= 10.0 {
        1
    } else {
        2
    };
    let text = format!("{number:.decimals$}");
    let (whole, rest) = text.split_once('.').map_or((text.as_str(), ""), |(whole, rest)| (whole, rest));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if rest.is_empty() { grouped } else { format!("{grouped}.{rest}") }
}

/// Writes a table; `bold` says of which columns the least is.
pub(crate) fn table(head: &[&str], bold: impl Fn(usize) -> bool, rows: &[Row]) -> String {
    let mut text = format!(
        "| |{}\n|---|{}\n",
        head.iter().fold(String::new(), |text, name| text + " " + name + " |"),
        "---|".repeat(head.len())
    );
    let least: Vec<f64> = (0..head.len())
        .map(|at| rows.iter().filter(|row| row.counts).filter_map(|row| row.cells[at]).fold(f64::INFINITY, f64::min))
        .collect();
    for row in rows.iter().filter(|row| row.cells.iter().any(Option::is_some)) {
        write!(text, "| {} |", row.way).expect("a string");
        for (at, cell) in row.cells.iter().enumerate() {
            match cell {
                None => text += " - |",
                Some(number) if row.counts && bold(at) && *number <= least[at] => {
                    write!(text, " **{}** |", rounded(*number)).expect("a string");
                }
                Some(number) => write!(text, " {} |", rounded(*number)).expect("a string"),
            }
        }
        text.push('\n');
    }
    text
}
