# Strony.
