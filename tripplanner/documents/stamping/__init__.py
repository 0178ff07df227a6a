"""One laid-out page for many people: text, codes and tags stamped into a PDF template."""
