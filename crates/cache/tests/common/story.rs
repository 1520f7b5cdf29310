//! A copy's life: saved again and again, each save another whole state, and erased in the end.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use cache::{Disk, Head, OpenFault, Place, SaveFault, SealedCopy};

use super::torn::Torn;
use super::{Counting, Years, head, key, now, payments, slot};

/// The years that a save changes, and how many payments each has then: a first read, one year, several, a new one, the
/// head alone, a year that has none any more.
const SAVES: [&[(i16, usize)]; 6] = [
    &[(2024, 3), (2025, 3), (2026, 4)],
    &[(2026, 5)],
    &[(2025, 4), (2026, 6), (2027, 1)],
    &[],
    &[(2024, 0)],
    &[(2024, 2), (2027, 2)],
];

pub const ALL: usize = SAVES.len();

/// The years that the save of that number changes, from 1.
pub fn changed(save: usize) -> Years {
    let years = SAVES[save - 1].iter();
    years
        .map(|&(year, count)| (year, payments(year, count, &format!("{save}-"))))
        .collect()
}

/// All that a copy holds after that save, which is worked out once.
pub fn state(save: usize) -> (Head, Years) {
    STATES[save].clone()
}

static STATES: LazyLock<Vec<(Head, Years)>> = LazyLock::new(|| {
    let state = |save| {
        let mut all = Years::new();
        (1..=save).for_each(|save| all.extend(changed(save)));
        all.retain(|_, rows| !rows.is_empty());
        (head(&all, save as u64), all)
    };
    (0..=ALL).map(state).collect()
});

/// How far it came. What is acknowledged is what a person was told is kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    pub begun: usize,
    pub acknowledged: usize,
    pub erasing: bool,
    pub erased: bool,
}

pub fn place(disk: Arc<dyn Disk>) -> Place {
    Place::new(Path::new("/copies"), slot(), Arc::new(Counting::default())).on(disk)
}

/// Lives the life up to `saves`; a save that fails is tried once more, as by the app at its next occasion.
pub fn live(disk: &Arc<dyn Disk>, saves: usize, told: &mut Told) -> Result<(), SaveFault> {
    let mut copy = SealedCopy::begin(place(disk.clone()), &key()).unwrap();
    for save in 1..=saves {
        told.begun = save;
        let (head, _) = state(save);
        let first = copy.save(&head, &changed(save));
        first.or_else(|_| copy.save(&head, &changed(save)))?;
        told.acknowledged = save;
    }
    if saves == ALL {
        told.erasing = true;
        told.erased = copy.erase();
    }
    Ok(())
}

/// All that lies there, read to its end.
pub fn read(disk: &Arc<dyn Disk>) -> Result<(Head, Years), OpenFault> {
    let (copy, head) = SealedCopy::open(place(disk.clone()), Some(&key()), now())?;
    let years = head.years.iter().map(|year| Ok((year.year, copy.payments(year.year)?)));
    let years = years.collect::<Result<_, OpenFault>>()?;
    Ok((head, years))
}

/// Whether what a start finds is the state that was acknowledged or the one that was being saved, whole.
pub fn judge(found: &Result<(Head, Years), OpenFault>, told: Told) -> Result<(), String> {
    match found {
        Ok(found) => {
            let save = usize::try_from(found.0.until).unwrap();
            if told.erased {
                Err(format!("save {save} came back after it was erased"))
            } else if save < told.acknowledged || save > told.begun {
                Err(format!("save {save}, but {told:?}"))
            } else if *found != STATES[save] {
                Err(format!("save {save} is not whole"))
            } else {
                Ok(())
            }
        }
        Err(OpenFault::Nothing) if told.acknowledged == 0 || told.erasing => Ok(()),
        Err(fault) => Err(format!("{fault}, {told:?}")),
    }
}

/// A disk on which so many saves lie.
pub fn saved(saves: usize) -> Arc<Torn> {
    let torn = Arc::new(Torn::default());
    let disk: Arc<dyn Disk> = torn.clone();
    live(&disk, saves, &mut Told::default()).unwrap();
    torn
}
