//! The example `build` of `dagio-restate`: what it builds here, and durably.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use super::Shown;
use super::cluster::{Cluster, free_port};
use super::flows::same;

struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(crate) fn all(shown: &mut Shown, cluster: &Cluster) {
    shown.check("the example builds durably what it builds in process, with a crate that is broken, too", || {
        let program = std::env::current_exe()?.with_file_name("examples").join("build");
        let here = String::from_utf8(Command::new(&program).output()?.stdout)?;
        let port = free_port()?;
        let _serves = Killed(Command::new(&program).arg(port.to_string()).stdin(Stdio::null()).spawn()?);
        cluster.register(port)?;
        let mut durably = Vec::new();
        for broken in ["", "docs"] {
            let id = cluster.send_to("Build", "build", &json!(broken))?;
            match cluster.wait(&id, Duration::from_secs(20))? {
                (200, Value::String(report)) => durably.push(report),
                end => return Err(format!("{end:?}").into()),
            }
        }
        same(&durably.join("\n\n"), &here.trim_end().to_owned())?;
        Ok(durably[1].lines().next().unwrap_or_default().to_owned())
    });
}
