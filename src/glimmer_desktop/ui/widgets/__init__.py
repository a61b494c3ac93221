"""Small widgets several windows share."""
