# Il rapporto su un gruppo.
