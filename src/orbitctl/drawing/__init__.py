"""From views to what a picture of them is made of; no terminal, no file, no markup.

`marks` says what there is to draw, `axis` puts it on a line of time; `timeline`, `schedules` and `memberships` turn
answers into charts. Every renderer draws the same charts, so that all pictures say the same.
"""
