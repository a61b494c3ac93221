"""The companion: core and windows. It introduces them to each other and connects screens."""
