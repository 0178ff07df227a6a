"""What parents are asked, what they agreed to, and whether a pupil may go."""
