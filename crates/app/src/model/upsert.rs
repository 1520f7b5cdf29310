//! Rows that are new or differ, put among those that are known.

use std::collections::HashMap;

/// Replaces rows of the same id and adds the others, in no order; of two changes of one row, the later holds.
pub fn all<T>(known: &mut Vec<T>, changed: Vec<T>, id: fn(&T) -> &String) {
    let mut places: HashMap<String, usize> = known.iter().enumerate().map(|(at, row)| (id(row).clone(), at)).collect();
    for row in changed {
        match places.get(id(&row)) {
            Some(&at) => known[at] = row,
            None => {
                places.insert(id(&row).clone(), known.len());
                known.push(row);
            }
        }
    }
}
