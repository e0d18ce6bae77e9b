# Puslapiai.
