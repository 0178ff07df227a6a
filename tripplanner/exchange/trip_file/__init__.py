"""A trip as JSON: the contract, its records and faults."""
