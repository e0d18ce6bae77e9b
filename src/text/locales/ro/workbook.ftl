# Workbooks.
