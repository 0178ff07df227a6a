"""Files that travel: trip files, workbooks and rosters. Parses hostile bytes into plain values."""
