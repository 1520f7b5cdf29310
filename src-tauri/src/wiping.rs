//! Memory that is given back is written over first: what a person typed or read does not stay behind in the heap, whether
//! our own code, the web view's library or another had it there. A dump of the program would show it otherwise.
//!
//! The whole program, its libraries included, finds these functions before the C library's own. Nothing is taken from them
//! but the time of writing over: blocks come from the C library and go back to it.

use std::ffi::{CStr, c_char, c_void};

unsafe extern "C" {
    fn secure_getenv(name: *const c_char) -> *mut c_char;
    /// glibc's own names for what is replaced here; they are part of its interface.
    fn __libc_free(block: *mut c_void);
    fn __libc_malloc(size: usize) -> *mut c_void;
    fn __libc_realloc(block: *mut c_void, size: usize) -> *mut c_void;
}

/// Writes over a block and gives it back.
///
/// # Safety
/// As `free(3)` asks: the block is none, or is the caller's, who does not use it any more.
#[unsafe(no_mangle)]
unsafe extern "C" fn free(block: *mut c_void) {
    if block.is_null() {
        return;
    }
    // SAFETY: the block is the caller's for as many bytes as the C library says, and goes back to where it came from.
    unsafe {
        block.cast::<u8>().write_bytes(0, libc::malloc_usable_size(block));
        __libc_free(block);
    }
}

/// Makes a block larger or smaller; where it must move, the old one is written over.
///
/// # Safety
/// As `realloc(3)` asks: the block is none, or is the caller's, who uses only what is returned from then on.
#[unsafe(no_mangle)]
unsafe extern "C" fn realloc(block: *mut c_void, size: usize) -> *mut c_void {
    // SAFETY: as in `free`; what is copied is no longer than either block.
    unsafe {
        let had = if block.is_null() { 0 } else { libc::malloc_usable_size(block) };
        if had == 0 || size == 0 {
            return __libc_realloc(block, size);
        }
        if size <= had && size >= had / 2 {
            return block;
        }
        let moved = __libc_malloc(size);
        if !moved.is_null() {
            moved.cast::<u8>().copy_from_nonoverlapping(block.cast(), had.min(size));
            free(block);
        }
        moved
    }
}

/// The web view's library has a heap of its own, in which what was typed stays after it is given back. With this variable it
/// uses the system's; it asks before `main` runs. Its processes that draw pages do not inherit the answer, and keep the
/// defences of their heap: they are replaced when somebody leaves.
const SYSTEM_HEAP: &CStr = c"Malloc";

/// Reads the environment.
///
/// # Safety
/// As `getenv(3)` asks: the name is a C string, and nobody changes the environment meanwhile.
#[unsafe(no_mangle)]
unsafe extern "C" fn getenv(name: *const c_char) -> *mut c_char {
    // SAFETY: the name is the caller's C string; who reads an environment does not write to it.
    unsafe {
        if CStr::from_ptr(name) == SYSTEM_HEAP {
            return c"1".as_ptr().cast_mut();
        }
        // The same but for a program that runs with another user's rights, which this one never does.
        secure_getenv(name)
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::os::unix::fs::FileExt;

    /// What lies at an address of this process, whoever it belongs to now.
    fn lies_at(address: usize, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        let memory = File::open("/proc/self/mem").unwrap();
        memory.read_exact_at(&mut bytes, address as u64).unwrap();
        bytes
    }

    fn holds(address: usize, word: &[u8]) -> bool {
        lies_at(address, 4096).windows(word.len()).any(|window| window == word)
    }

    /// Text that is not in the program itself, three pages long.
    fn text() -> (Vec<u8>, [u8; 8]) {
        let word = u64::from(std::process::id()).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes();
        (word.repeat(1500), word)
    }

    #[test]
    fn what_was_given_back_is_not_found_any_more() {
        let (text, word) = text();
        let address = text.as_ptr() as usize + 64;
        assert!(holds(address, &word), "it must be found first");
        drop(text);
        assert!(!holds(address, &word));
    }

    #[test]
    fn what_grew_out_of_its_place_is_not_found_there_any_more() {
        let (mut text, word) = text();
        let address = text.as_ptr() as usize + 64;
        // Whatever comes next in the heap, it cannot grow where it lies.
        let _next = Box::new([1_u8; 64]);
        text.reserve_exact(60_000);
        assert_ne!(text.as_ptr() as usize + 64, address);
        assert!(!holds(address, &word));
        assert!(text.starts_with(&word) && text.len() == 12_000);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "it is the environment that is looked at")]
    fn the_web_view_s_library_is_told_to_use_the_system_s_heap_and_all_else_reads_the_environment() {
        assert_eq!(std::env::var("Malloc").as_deref(), Ok("1"));
        assert!(std::env::var_os("PATH").is_some_and(|path| !path.is_empty()));
        assert_eq!(std::env::var_os("NO_SUCH_VARIABLE"), None);
    }
}
