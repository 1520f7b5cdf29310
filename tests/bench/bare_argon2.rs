//! `bench-bare-argon2`: for each line with a number, so many hashes with the parameters of sign-in, in memory that is
//! used again; then the number is printed.

use std::io::BufRead;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use bench::{Outcome, PIN};
use server::hashing::{LANES, MEMORY_KIB, PASSES};

fn main() -> Outcome {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32)).map_err(|error| error.to_string())?;
    let argon2 = Argon2::new_with_secret(&[7; 32], Algorithm::Argon2id, Version::V0x13, params).map_err(|error| error.to_string())?;
    let mut arena = vec![Block::default(); MEMORY_KIB as usize];
    for line in std::io::stdin().lock().lines() {
        let times: u32 = line?.parse()?;
        for time in 0..times {
            let mut salt = [0; 16];
            salt[..4].copy_from_slice(&time.to_be_bytes());
            let mut hash = [0; 32];
            argon2
                .hash_password_into_with_memory(PIN.as_bytes(), &salt, &mut hash, &mut arena)
                .map_err(|error| error.to_string())?;
        }
        println!("{times}");
    }
    Ok(())
}
