//! The table, in Markdown, as `docs/benchmarks.md` keeps it.

use super::Measured;

/// The lines as a table; one that misses its goal, or whose control strays, says so.
#[must_use]
pub fn table(lines: &[Measured]) -> String {
    let mut text = String::from(
        "| scenario | ours | against | ratio | quartiles | goal | control | |\n| --- | --- | --- | --- | --- | --- | --- | --- |",
    );
    for line in lines {
        let (low, high) = line.ratios.quartiles();
        let (ratio, control) = (line.ratios.median(), line.control.median());
        let verdict = match (0.95..=1.05).contains(&control) {
            false => "machine too busy",
            true if ratio <= line.goal => "met",
            true => "missed",
        };
        text += &format!(
            "\n| {} | {} | {} | {ratio:.2} | {low:.2} to {high:.2} | {} | {control:.2} | {verdict} |",
            line.name, line.ours, line.against, line.goal
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missed_goal_and_a_busy_machine_are_said() {
        let line = |ratio: f64, control: f64| Measured {
            name: "open",
            ours: "the app",
            against: "an empty window",
            goal: 1.15,
            ratios: vec![ratio].into(),
            control: vec![control].into(),
        };
        let text = table(&[line(1.1, 1.0), line(1.2, 1.0), line(1.1, 1.2)]);
        let verdicts: Vec<&str> = text.lines().skip(2).map(|line| line.rsplit("| ").next().unwrap()).collect();
        assert_eq!(verdicts, ["met |", "missed |", "machine too busy |"]);
    }
}
