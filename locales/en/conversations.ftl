conversation-over = This conversation is finished. Please start from the menu.
conversation-stopped = All right, we stopped. Nothing was changed.
conversation-stop-offer = This is the first step. Shall we stop?
conversation-resting = We began and did not finish. Nothing is lost – shall we go on?
button-step-back = ← Back
button-stop = Stop
button-go-on = Go on
button-older = This button is from an older screen. Please look at the newest one.
