//! Tests of the layouts themselves. Those over captures and hostile bytes are the package beside this one, `hostile/`.
