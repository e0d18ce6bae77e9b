# Darbaknygės.
