# Pagine.
