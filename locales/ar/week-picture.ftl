### أسبوع الطفل في صورة (handlers/celebrations/draw_week.py)

week-picture-name = أسبوع { $child }
week-picture-next = الخطوة التالية: { $step }
week-picture-foot = { $class } · { $days }
week-picture-listen = للاستماع: كلمة بصوت المعلّم.
