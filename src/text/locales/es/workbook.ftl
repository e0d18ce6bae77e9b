# Libros de cálculo.
