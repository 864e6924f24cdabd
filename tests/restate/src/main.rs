//! Durable runs of graphs on Restate: `worker PORT DIR` serves tasks, `orchestrator PORT DIR` runs, and `drive SERVER DIR [--long]` starts them, and the
//! server, and looks at what they do. What they do is recorded in a directory.

mod drive;
mod job;
mod orchestrator;
mod worker;

use std::env;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use job::Records;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let served = match args[..] {
        ["drive", server, dir, ref long @ ..] => {
            return if drive::all(Path::new(server), Path::new(dir), *long == ["--long"]) {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            };
        }
        [what @ ("worker" | "orchestrator"), port, dir] => serve(what, port, Records::new(PathBuf::from(dir))),
        _ => Err(io::Error::other("usage: worker PORT DIR | orchestrator PORT DIR | drive SERVER DIR [--long]")),
    };
    served.map_or_else(
        |error| {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}

#[tokio::main]
async fn serve(what: &str, port: &str, records: Records) -> io::Result<()> {
    let port = port.parse().map_err(io::Error::other)?;
    if what == "worker" { worker::serve(port, records).await } else { orchestrator::serve(port, records).await }
}
