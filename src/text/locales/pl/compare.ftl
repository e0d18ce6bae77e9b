# Przed i po.
