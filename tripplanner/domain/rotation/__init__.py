"""The timetable of turns for a VR stop: model, bounds, search, replanning."""
