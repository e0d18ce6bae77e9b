# Antes y después.
