"""Good news from home: teachers read it, thank for it, and share it in class where they may."""
