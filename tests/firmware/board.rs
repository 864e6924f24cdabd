//! The build script of the firmwares for Cortex-M: the memory of the target's board, and how long a tick of 1 ms is there.

use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let target = env::var("TARGET")?;
    let (memory, cycles_per_tick) = match target.as_str() {
        // micro:bit, a Cortex-M0.
        "thumbv6m-none-eabi" => ("FLASH : ORIGIN = 0, LENGTH = 256K\nRAM : ORIGIN = 0x20000000, LENGTH = 16K", 16_000),
        // MPS2 with the image AN385, a Cortex-M3, or AN386, a Cortex-M4.
        "thumbv7m-none-eabi" | "thumbv7em-none-eabi" => {
            ("FLASH : ORIGIN = 0, LENGTH = 4M\nRAM : ORIGIN = 0x20000000, LENGTH = 4M", 25_000)
        }
        _ => return Err(format!("no board for {target}").into()),
    };
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("memory.x"), format!("MEMORY {{\n{memory}\n}}\n"))?;
    println!("cargo:rustc-link-search={}", out.display());
    println!("cargo:rustc-link-arg=-Tlink.x");
    if env::var("CARGO_PKG_NAME")? == "logging" {
        println!("cargo:rustc-link-arg=-Tdefmt.x");
    }
    println!("cargo:rustc-env=CYCLES_PER_TICK={cycles_per_tick}");
    println!("cargo:rerun-if-changed=../board.rs");
    Ok(())
}
