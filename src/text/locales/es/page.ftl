# Páginas.
