# Skoroszyty.
