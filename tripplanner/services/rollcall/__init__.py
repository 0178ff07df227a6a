"""Roll calls, phones and what comes home from them."""
