# Cartelle di lavoro.
