"""Words of a question that say nothing of what is looked for: asking, greeting, being, near and far."""

SMALL_WORDS = """
kur kurā kurp kā kas ko kam kāds kāda kādas kādu vai ir būtu esmu esat ar un par pie no uz lai lūdzu paldies sveiki
labdien sveicināti atrast atrodu atrodas meklēju meklēt dabūt dabūju var varu varētu varat vajag vajadzētu nezinu
nezina zina zināt zināms pateikt pasakiet pateiciet tur te šeit man mums jums mūsu mans mana tuvākā tuvāko tuvākais
tuvumā iet aiziet griezties vērsties jāiet tas tā šis šī es mēs jūs bet kad cik informācija informāciju

где куда как что кто кому какой какая какие ли есть был была быть с и о об у в на по для из от к ко пожалуйста
спасибо здравствуйте привет добрый день найти нахожу находится ищу искать взять могу можно может нужно надо знаю
знает знать скажите подскажите там тут здесь мне нам вам наш мой моя ближайшая ближайший ближайшее ближайшую рядом
идти пойти обратиться это этот эта я мы вы но когда сколько информация информацию

де куди як що хто кому який яка які чи є був була бути з із та й про в на по для від до будь ласка дякую вітаю
привіт доброго дня знайти знаходиться шукаю шукати взяти можу можна може треба потрібно знаю знає знати скажіть
підкажіть там тут мені нам вам наш мій моя найближча найближчий найближче найближчу поруч поряд йти піти звернутися
це цей ця я ми ви але коли скільки інформація інформацію

where what who whom how which is are was be am a an the of to in on at for from with and or please thanks thank you
hello hi find found looking look search get can could may need know knows tell there here me us my our nearest
closest near nearby go it this that i we do does but when many much information some any
"""
