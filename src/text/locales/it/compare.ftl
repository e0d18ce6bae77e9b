# Prima e dopo.
