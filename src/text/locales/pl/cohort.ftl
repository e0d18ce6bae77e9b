# Raport o grupie.
