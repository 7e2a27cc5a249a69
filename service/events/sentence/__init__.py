"""What a sentence is made of: its borders, tagged words, phrases and segments."""
