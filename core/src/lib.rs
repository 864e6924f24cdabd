//! Runs a directed acyclic graph of async tasks inside one future.
#![no_std]
