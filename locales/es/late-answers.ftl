### Lo que un docente escribe en las horas de silencio de un familiar (handlers/teachers/answer_late.py)

late-asked = { $parent } está en horas de silencio: se enviará el { $moment }, o ahora mismo si lo desea.
late-for = Para { $parent }, sobre { $child }
late-waits =
    { $parent } está ahora en horas de silencio. Se enviará solo el { $moment }.
    Hasta entonces puede editar su mensaje o retirarlo.
late-send-now = Enviar ya, sin sonido
late-written = <i>Escrito el { $moment }</i>
late-taken-back = He retirado el mensaje. Nadie lo ha leído.
late-not-sent = No lo he enviado: este familiar ya no lee aquí mensajes sobre este niño.
