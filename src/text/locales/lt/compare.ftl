# Prieš ir po.
