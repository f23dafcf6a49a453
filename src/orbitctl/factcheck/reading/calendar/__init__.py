"""How prose writes dates: its words, the days they can mean, and the forms they come in."""
