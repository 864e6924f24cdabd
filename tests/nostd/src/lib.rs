//! dagio without the standard library. This crate has its own panic handler, so a dagio that pulls in `std` fails
//! here with E0152 (two panic handlers), on any target.
#![no_std]

use core::panic::PanicInfo;

use dagio as _;

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}
