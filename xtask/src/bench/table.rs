//! The table, in Markdown, as `docs/benchmarks.md` keeps it.

use super::Measured;

const HEAD: &str = "\
| scenario | ours | against | ratio | quartiles | goal | control | |
| --- | --- | --- | --- | --- | --- | --- | --- |";

/// The lines as a table; one that misses its goal, or whose control strays, says so.
#[must_use]
pub fn table(lines: &[Measured]) -> String {
    let rows: String = lines.iter().map(|line| format!("\n{}", row(line))).collect();
    format!("{HEAD}{rows}")
}

/// One line of it.
#[must_use]
pub fn row(line: &Measured) -> String {
    let (low, high) = line.compared.ratios.quartiles();
    let (ratio, control) = (line.compared.ratios.median(), line.control.median());
    let verdict = match (0.95..=1.05).contains(&control) {
        false => "machine too busy",
        true if ratio <= line.goal => "met",
        true => "missed",
    };
    let (ours, theirs) = (line.unit.shown(line.compared.a.median()), line.unit.shown(line.compared.b.median()));
    format!(
        "| {} | {}: {ours} | {}: {theirs} | {ratio:.2} | {low:.2} to {high:.2} | {} | {control:.2} | {verdict} |",
        line.name, line.ours, line.against, line.goal
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::pairs::Compared;
    use crate::bench::unit::Unit;

    #[test]
    fn a_missed_goal_and_a_busy_machine_are_said() {
        let line = |ratio: f64, control: f64| Measured {
            name: "open",
            ours: "the app",
            against: "an empty window",
            goal: 1.15,
            unit: Unit::Seconds,
            compared: Compared {
                ratios: vec![ratio].into(),
                a: vec![ratio].into(),
                b: vec![1.0].into(),
            },
            control: vec![control].into(),
        };
        let text = table(&[line(1.1, 1.0), line(1.2, 1.0), line(1.1, 1.2)]);
        let verdicts: Vec<&str> = text.lines().skip(2).map(|line| line.rsplit("| ").next().unwrap()).collect();
        assert_eq!(verdicts, ["met |", "missed |", "machine too busy |"]);
    }
}
