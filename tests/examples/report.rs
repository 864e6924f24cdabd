//! Seven tasks that do real I/O: what a directory holds, counted, and written to a report.
//!
//! ```text
//! manifest ── files ──┐           ┌── digest ──┐
//!                     ├── texts ──┤            ├── report
//! kinds ──────────────┴───────────┴── table ───┘
//! ```
//!
//! `cargo run --example report -- [DIR]`, and the same graph on the other runtime with `--runtime tokio`.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::SystemTime;

use dagio::dag;
use futures_util::stream::{self, StreamExt, TryStreamExt};

#[path = "report/args.rs"]
mod args;
#[path = "report/runtime.rs"]
mod runtime;
#[path = "report/service.rs"]
mod service;
#[path = "report/timeline.rs"]
mod timeline;

use args::Command;
use runtime::{Runtime, Smol, Tokio};
use timeline::Timeline;

/// Files that are read at the same time.
const READS_AT_ONCE: usize = 16;

/// What every run of the graph shares; it runs any number of times.
struct Survey<R> {
    runtime: R,
    dir: PathBuf,
    service: SocketAddr,
    timeline: Timeline,
}

#[dag]
impl<R: Runtime> Survey<R> {
    /// Reads the manifest, if there is one: a cargo project keeps what it made in `target`.
    async fn manifest(&self) -> Result<Skip, Error> {
        let _timed = self.timeline.start("manifest");
        let path = self.dir.join("Cargo.toml");
        let is_cargo = match self.runtime.blocking(|| read(path)).await {
            Ok(manifest) => manifest.lines().any(|line| matches!(line.trim_ascii(), b"[package]" | b"[workspace]")),
            // Whether there is a directory at all is for `files` to say.
            Err(e) if matches!(e.cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => false,
            Err(e) => return Err(e),
        };
        Ok(Skip(if is_cargo { &[".git", "target"] } else { &[".git"] }))
    }

    /// Walks the directory.
    async fn files(&self, manifest: &Skip) -> Result<Files, Error> {
        let _timed = self.timeline.start("files");
        let (dir, Skip(skip)) = (self.dir.clone(), *manifest);
        self.runtime.blocking(move || walk(dir, skip)).await
    }

    /// Asks the service which kinds of files are text, and what they are called.
    async fn kinds(&self) -> Result<Kinds, Error> {
        let _timed = self.timeline.start("kinds");
        let answer = self.runtime.ask(self.service, "kinds?\n").await.map_err(at(self.service))?;
        let pairs = answer.lines().filter_map(|line| line.split_once(' '));
        Ok(Kinds(pairs.map(|(extension, name)| (extension.into(), name.into())).collect()))
    }

    /// Reads the files of these kinds, some at a time. Shared, because the next two tasks use them on other threads.
    async fn texts(&self, files: &Files, kinds: &Kinds) -> Result<Arc<[Text]>, Error> {
        let _timed = self.timeline.start("texts");
        let wanted = files.0.iter().filter(|path| kinds.name(path).is_some()).cloned();
        let reads = stream::iter(wanted).map(|path| self.runtime.blocking(|| read(path)));
        let mut texts: Vec<_> = reads.buffer_unordered(READS_AT_ONCE).try_collect().await?;
        texts.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(texts.into())
    }

    /// Hashes every byte, file after file in the order of their paths.
    async fn digest(&self, texts: &Arc<[Text]>) -> u64 {
        let _timed = self.timeline.start("digest");
        let texts = Arc::clone(texts);
        self.runtime.blocking(move || fnv1a(&texts)).await
    }

    /// Counts files and lines of each kind, while `digest` hashes.
    async fn table(&self, kinds: &Kinds, texts: &Arc<[Text]>) -> Table {
        let _timed = self.timeline.start("table");
        let (kinds, texts) = (kinds.clone(), Arc::clone(texts));
        self.runtime.blocking(move || count(&kinds, &texts)).await
    }

    /// Writes the report to a new file in the place for temporary ones.
    async fn report(&self, digest: &u64, table: &Table) -> Result<Report, Error> {
        let _timed = self.timeline.start("report");
        let text = format!("{}\n{table}digest {digest:016x}\n", self.dir.display());
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let name = format!("dagio-report-{}-{}.txt", std::process::id(), now.as_nanos());
        let path = std::env::temp_dir().join(name);
        self.runtime
            .blocking(|| match File::create_new(&path).and_then(|mut file| file.write_all(text.as_bytes())) {
                Ok(()) => Ok(Report { path, text }),
                Err(e) => Err(at(path.display())(e)),
            })
            .await
    }
}

/// The directories that are not walked.
#[derive(Clone, Copy)]
struct Skip(&'static [&'static str]);

struct Files(Vec<PathBuf>);

/// The name of each kind by its files' extension.
#[derive(Clone)]
struct Kinds(BTreeMap<String, String>);

impl Kinds {
    fn name(&self, path: &Path) -> Option<&str> {
        self.0.get(path.extension()?.to_str()?).map(String::as_str)
    }
}

struct Text {
    path: PathBuf,
    bytes: Vec<u8>,
}

impl Text {
    fn lines(&self) -> impl Iterator<Item = &[u8]> {
        self.bytes.split_inclusive(|&byte| byte == b'\n')
    }
}

/// The files and lines of each kind.
struct Table(BTreeMap<String, (usize, usize)>);

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, (files, lines)) in &self.0 {
            writeln!(f, "{name:12} {files:6} files {lines:8} lines")?;
        }
        Ok(())
    }
}

struct Report {
    path: PathBuf,
    text: String,
}

/// Lists the files, and the links to files or to nothing: `texts` says what cannot be read. Links to directories are not
/// followed, so the walk ends.
fn walk(dir: PathBuf, skip: &[&str]) -> Result<Files, Error> {
    let (mut files, mut dirs) = (Vec::new(), vec![dir]);
    while let Some(dir) = dirs.pop() {
        for entry in fs::read_dir(&dir).map_err(at(dir.display()))? {
            let entry = entry.map_err(at(dir.display()))?;
            let (path, kind) = (entry.path(), entry.file_type().map_err(at(entry.path().display()))?);
            let links_no_file = |path| fs::metadata(path).is_ok_and(|it| !it.is_file());
            if kind.is_file() || kind.is_symlink() && !links_no_file(&path) {
                files.push(path);
            } else if kind.is_dir() && !skip.iter().any(|name| entry.file_name() == *name) {
                dirs.push(path);
            }
        }
    }
    Ok(Files(files))
}

fn read(path: PathBuf) -> Result<Text, Error> {
    match fs::read(&path) {
        Ok(bytes) => Ok(Text { path, bytes }),
        Err(cause) => Err(at(path.display())(cause)),
    }
}

/// FNV-1a, 64 bits.
fn fnv1a(texts: &[Text]) -> u64 {
    let bytes = texts.iter().flat_map(|text| &text.bytes);
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn count(kinds: &Kinds, texts: &[Text]) -> Table {
    let mut table = BTreeMap::new();
    for text in texts {
        let name = kinds.name(&text.path).unwrap_or("other");
        let (files, lines) = table.entry(name.to_owned()).or_insert((0, 0));
        *files += 1;
        *lines += text.lines().count();
    }
    Table(table)
}

/// Where it went wrong, and how.
#[derive(Debug)]
struct Error {
    place: String,
    cause: io::Error,
}

/// Names the place of an error.
fn at(place: impl fmt::Display) -> impl FnOnce(io::Error) -> Error {
    move |cause| Error { place: place.to_string(), cause }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.cause)
    }
}

impl StdError for Error {}

/// Runs the graph, whatever the runtime, and gives what to print.
async fn survey<R: Runtime>(runtime: R, dir: PathBuf) -> Result<String, Box<dyn StdError>> {
    let service = service::start().map_err(at("the service on 127.0.0.1"))?;
    let survey = Survey { runtime, dir, service, timeline: Timeline::new() };
    let report = survey.report().await?;
    Ok(format!("{}in {}\n\n{}", report.text, report.path.display(), survey.timeline))
}

fn run(command: Command) -> Result<(), Box<dyn StdError>> {
    let text = match command {
        Command::Help => args::USAGE.into(),
        Command::Report { dir, tokio: false } => smol::block_on(survey(Smol, dir))?,
        Command::Report { dir, tokio: true } => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().build()?;
            runtime.block_on(survey(Tokio, dir))?
        }
    };
    Ok(io::stdout().write_all(text.as_bytes()).map_err(at("standard output"))?)
}

fn main() -> ExitCode {
    let command = match args::parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(wrong) => {
            eprint!("error: {wrong}\n\n{}", args::USAGE);
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
