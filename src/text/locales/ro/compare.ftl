# Before and after.
