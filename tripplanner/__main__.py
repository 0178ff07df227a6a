"""Run the command with ``python -m tripplanner``."""

from tripplanner.cli import main

raise SystemExit(main())
