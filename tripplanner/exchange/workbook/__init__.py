"""A trip as a workbook: one sheet for each list."""
