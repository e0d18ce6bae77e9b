# El informe de un grupo.
