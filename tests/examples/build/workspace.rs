//! A workspace, as `cargo metadata` tells it.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// A package, of the workspace or of a registry.
pub(crate) struct Package {
    /// With its version: there may be several of a crate.
    pub(crate) name: String,
    pub(crate) dir: PathBuf,
    /// The names of what it is built with.
    pub(crate) needs: Vec<String>,
    /// Whether it is loaded by the compiler.
    pub(crate) is_macro: bool,
}

impl Package {
    /// By name, with its version or without.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name == name || self.name.split(' ').next() == Some(name)
    }
}

pub(crate) struct Workspace {
    pub(crate) packages: Vec<Package>,
    pub(crate) members: Vec<String>,
    pub(crate) target: PathBuf,
}

impl Workspace {
    /// Asks Cargo, which answers from what is on this machine; with the dependencies of tests, or without. By default the workspace is that of
    /// the directory.
    pub(crate) fn read(manifest: Option<String>, dev: bool) -> Result<Self> {
        let host = output("rustc", ["--print", "host-tuple"].map(str::to_owned))?;
        let host = String::from_utf8(host)?;
        let args = ["metadata", "--format-version", "1", "--offline", "--filter-platform", host.trim()].map(str::to_owned);
        let manifest = manifest.map(|manifest| ["--manifest-path".to_owned(), manifest]);
        let metadata: Value = serde_json::from_slice(&output("cargo", args.into_iter().chain(manifest.into_iter().flatten()))?)?;

        let name = |id: &Value| list(&metadata["packages"]).find(|it| it["id"] == *id).map(name_of).unwrap_or_default();
        let is_wanted = |edge: &&Value| list(&edge["dep_kinds"]).any(|it| dev || it["kind"] != "dev");
        let package = |node: &Value| {
            let package = list(&metadata["packages"]).find(|it| it["id"] == node["id"])?;
            Some(Package {
                name: name_of(package),
                dir: PathBuf::from(package["manifest_path"].as_str()?).parent()?.to_owned(),
                needs: list(&node["deps"]).filter(is_wanted).map(|edge| name(&edge["pkg"])).collect(),
                is_macro: list(&package["targets"]).any(|it| it["kind"][0] == "proc-macro"),
            })
        };
        Ok(Workspace {
            packages: list(&metadata["resolve"]["nodes"]).filter_map(package).collect(),
            members: list(&metadata["workspace_members"]).map(name).collect(),
            target: metadata["target_directory"].as_str().context("cargo names no target directory")?.into(),
        })
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn name_of(package: &Value) -> String {
    let [name, version] = ["name", "version"].map(|key| package[key].as_str().unwrap_or_default());
    format!("{name} {version}")
}

fn output(program: &str, args: impl IntoIterator<Item = String>) -> Result<Vec<u8>> {
    let output = Command::new(program).args(args).output().with_context(|| program.to_owned())?;
    if !output.status.success() {
        bail!("{program}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}
