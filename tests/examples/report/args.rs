//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

pub(crate) const USAGE: &str = "\
Counts the text files of a directory, and shows when each task of the graph ran.

Usage: cargo run --example report -- [DIR] [--runtime smol|tokio]

DIR is this repository by default, the runtime is smol.
";

pub(crate) enum Command {
    Help,
    Report { dir: PathBuf, tokio: bool },
}

pub(crate) fn parse(mut args: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let (mut dir, mut tokio) = (None, false);
    while let Some(arg) = args.next() {
        match arg.to_str() {
            Some("--help" | "-h") => return Ok(Command::Help),
            Some("--runtime") => match args.next().as_ref().and_then(|name| name.to_str()) {
                Some("smol") => tokio = false,
                Some("tokio") => tokio = true,
                _ => return Err("--runtime is smol or tokio".into()),
            },
            Some(option) if option.starts_with('-') => return Err(format!("unknown option {option}")),
            _ if dir.is_some() => return Err(format!("a second directory: {}", arg.display())),
            _ => dir = Some(arg.into()),
        }
    }
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf);
    Ok(Command::Report { dir: dir.or(repository).unwrap_or_default(), tokio })
}
