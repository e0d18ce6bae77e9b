# Grupės ataskaita.
